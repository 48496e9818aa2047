/** The components MDX may use; content files import nothing. */
import A from './A.astro';
import Amount from './Amount.astro';
import Contribution from './Contribution.astro';
import ContributionExample from './ContributionExample.astro';
import Figure from './Figure.astro';
import FigureTable from './FigureTable.astro';
import HealthSupportTable from './HealthSupportTable.astro';
import HouseholdLadder from './HouseholdLadder.astro';
import PaymentMethods from './PaymentMethods.astro';
import PensionRateTable from './PensionRateTable.astro';
import RetirementAgeTable from './RetirementAgeTable.astro';
import SupportTable from './SupportTable.astro';
import Term from './Term.astro';
import Worked from './Worked.astro';

export const prose = {
  a: A,
  Amount,
  Contribution,
  ContributionExample,
  Figure,
  FigureTable,
  HealthSupportTable,
  HouseholdLadder,
  PaymentMethods,
  PensionRateTable,
  RetirementAgeTable,
  SupportTable,
  Term,
  Worked,
};
