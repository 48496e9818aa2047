/** The components MDX may use; content files import nothing. */
import A from './A.astro';
import Amount from './Amount.astro';
import Assumption from './Assumption.astro';
import BackPaymentTable from './BackPaymentTable.astro';
import Contribution from './Contribution.astro';
import ContributionExample from './ContributionExample.astro';
import DepositTable from './DepositTable.astro';
import Figure from './Figure.astro';
import FigureTable from './FigureTable.astro';
import Glossary from './Glossary.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import HealthPeriodTable from './HealthPeriodTable.astro';
import HealthSupportTable from './HealthSupportTable.astro';
import HouseholdLadder from './HouseholdLadder.astro';
import LocalSupportTable from './LocalSupportTable.astro';
import PaymentMethods from './PaymentMethods.astro';
import PensionByIncomeTable from './PensionByIncomeTable.astro';
import PensionRateTable from './PensionRateTable.astro';
import RetirementAgeTable from './RetirementAgeTable.astro';
import Statistics from './Statistics.astro';
import SupportHistory from './SupportHistory.astro';
import SupportTable from './SupportTable.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import UnemploymentTable from './UnemploymentTable.astro';
import WaysOut from './WaysOut.astro';
import Worked from './Worked.astro';

export const prose = {
  a: A,
  h2: H2,
  h3: H3,
  table: Table,
  Amount,
  Assumption,
  BackPaymentTable,
  Contribution,
  ContributionExample,
  DepositTable,
  Figure,
  FigureTable,
  Glossary,
  HealthPeriodTable,
  HealthSupportTable,
  HouseholdLadder,
  LocalSupportTable,
  PaymentMethods,
  PensionByIncomeTable,
  PensionRateTable,
  RetirementAgeTable,
  Statistics,
  SupportHistory,
  SupportTable,
  Term,
  UnemploymentTable,
  WaysOut,
  Worked,
};
