/** The components MDX may use; content files import nothing. */
import A from './A.astro';
import Amount from './Amount.astro';
import Assumption from './Assumption.astro';
import BackPaymentTable from './tables/BackPaymentTable.astro';
import Contribution from './Contribution.astro';
import ContributionExample from './ContributionExample.astro';
import DepositTable from './tables/DepositTable.astro';
import Figure from './Figure.astro';
import FigureTable from './FigureTable.astro';
import Glossary from './Glossary.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import HealthPeriodTable from './tables/HealthPeriodTable.astro';
import HealthSupportTable from './tables/HealthSupportTable.astro';
import HouseholdLadder from './tables/HouseholdLadder.astro';
import LocalSupportTable from './LocalSupportTable.astro';
import PaymentMethods from './PaymentMethods.astro';
import PensionByIncomeTable from './tables/PensionByIncomeTable.astro';
import PensionRateTable from './tables/PensionRateTable.astro';
import RetirementAgeTable from './tables/RetirementAgeTable.astro';
import Statistics from './Statistics.astro';
import SupportHistory from './tables/SupportHistory.astro';
import SupportTable from './tables/SupportTable.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import UnemploymentTable from './tables/UnemploymentTable.astro';
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
