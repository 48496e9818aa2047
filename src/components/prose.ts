/** The components MDX may use; content files import nothing. */
import A from './A.astro';
import Callout from './Callout.astro';
import Contribution from './Contribution.astro';
import ContributionExample from './ContributionExample.astro';
import Event from './Event.astro';
import Figure from './Figure.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import PaymentMethods from './PaymentMethods.astro';
import StepList from './StepList.astro';
import SupportTable from './SupportTable.astro';
import Table from './Table.astro';
import Timeline from './Timeline.astro';

export const prose = {
  a: A,
  h2: H2,
  h3: H3,
  table: Table,
  Callout,
  Contribution,
  ContributionExample,
  Event,
  Figure,
  PaymentMethods,
  StepList,
  SupportTable,
  Timeline,
};
