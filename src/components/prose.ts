/** The components MDX may use; content files import nothing. */
import A from './A.astro';
import Amount from './Amount.astro';
import BackPaymentTable from './BackPaymentTable.astro';
import Contribution from './Contribution.astro';
import ContributionExample from './ContributionExample.astro';
import Figure from './Figure.astro';
import FigureTable from './FigureTable.astro';
import HealthSupportTable from './HealthSupportTable.astro';
import HouseholdLadder from './HouseholdLadder.astro';
import LocalSupportTable from './LocalSupportTable.astro';
import PaymentMethods from './PaymentMethods.astro';
import PensionByIncomeTable from './PensionByIncomeTable.astro';
import PensionRateTable from './PensionRateTable.astro';
import RetirementAgeTable from './RetirementAgeTable.astro';
import SupportTable from './SupportTable.astro';
import Term from './Term.astro';
import WaysOut from './WaysOut.astro';
import Worked from './Worked.astro';

export const prose = {
  a: A,
  Amount,
  BackPaymentTable,
  Contribution,
  ContributionExample,
  Figure,
  FigureTable,
  HealthSupportTable,
  HouseholdLadder,
  LocalSupportTable,
  PaymentMethods,
  PensionByIncomeTable,
  PensionRateTable,
  RetirementAgeTable,
  SupportTable,
  Term,
  WaysOut,
  Worked,
};
