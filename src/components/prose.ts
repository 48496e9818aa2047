/** The components MDX may use; content files import nothing. */
import A from './A.astro';
import Amount from './Amount.astro';
import Assumption from './Assumption.astro';
import Contribution from './Contribution.astro';
import ContributionExample from './ContributionExample.astro';
import Figure from './Figure.astro';
import FigureTable from './FigureTable.astro';
import Glossary from './Glossary.astro';
import HealthSupportTable from './HealthSupportTable.astro';
import HouseholdLadder from './HouseholdLadder.astro';
import PaymentMethods from './PaymentMethods.astro';
import PensionRateTable from './PensionRateTable.astro';
import RetirementAgeTable from './RetirementAgeTable.astro';
import SavingsTable from './SavingsTable.astro';
import Statistics from './Statistics.astro';
import SupportTable from './SupportTable.astro';
import Term from './Term.astro';
import Worked from './Worked.astro';

export const prose = {
  a: A,
  Amount,
  Assumption,
  Contribution,
  ContributionExample,
  Figure,
  FigureTable,
  Glossary,
  HealthSupportTable,
  HouseholdLadder,
  PaymentMethods,
  PensionRateTable,
  RetirementAgeTable,
  SavingsTable,
  Statistics,
  SupportTable,
  Term,
  Worked,
};
