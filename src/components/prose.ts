/** The components MDX may use; content files import nothing. */
import A from './A.astro';
import Amount from './Amount.astro';
import Callout from './Callout.astro';
import BackPaymentTable from './BackPaymentTable.astro';
import Contribution from './Contribution.astro';
import ContributionExample from './ContributionExample.astro';
import Event from './Event.astro';
import Figure from './Figure.astro';
import FigureTable from './FigureTable.astro';
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
import StepList from './StepList.astro';
import SupportTable from './SupportTable.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import WaysOut from './WaysOut.astro';
import UnemploymentTable from './UnemploymentTable.astro';
import Worked from './Worked.astro';

export const prose = {
  a: A,
  h2: H2,
  h3: H3,
  table: Table,
  Amount,
  Callout,
  BackPaymentTable,
  Contribution,
  ContributionExample,
  Event,
  Figure,
  FigureTable,
  HealthPeriodTable,
  HealthSupportTable,
  HouseholdLadder,
  LocalSupportTable,
  PaymentMethods,
  PensionByIncomeTable,
  PensionRateTable,
  RetirementAgeTable,
  StepList,
  SupportTable,
  Term,
  Timeline,
  WaysOut,
  UnemploymentTable,
  Worked,
};
