/** The components MDX may use; content files import nothing. */
import A from './A.astro';
import Amount from './Amount.astro';
import Assumption from './Assumption.astro';
import Contribution from './Contribution.astro';
import ContributionExample from './ContributionExample.astro';
import DepositTable from './DepositTable.astro';
import Figure from './Figure.astro';
import FigureTable from './FigureTable.astro';
import Glossary from './Glossary.astro';
import HealthSupportTable from './HealthSupportTable.astro';
import HouseholdLadder from './HouseholdLadder.astro';
import PaymentMethods from './PaymentMethods.astro';
import PensionRateTable from './PensionRateTable.astro';
import RetirementAgeTable from './RetirementAgeTable.astro';
import Statistics from './Statistics.astro';
import SupportHistory from './SupportHistory.astro';
import SupportTable from './SupportTable.astro';
import Term from './Term.astro';
import Worked from './Worked.astro';

export const prose = {
  a: A,
  Amount,
  Assumption,
  Contribution,
  ContributionExample,
  DepositTable,
  Figure,
  FigureTable,
  Glossary,
  HealthSupportTable,
  HouseholdLadder,
  PaymentMethods,
  PensionRateTable,
  RetirementAgeTable,
  Statistics,
  SupportHistory,
  SupportTable,
  Term,
  Worked,
};
