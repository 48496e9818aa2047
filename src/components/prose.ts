/** The components MDX may use; content files import nothing. */
import A from './A.astro';
import Contribution from './Contribution.astro';
import ContributionExample from './ContributionExample.astro';
import Figure from './Figure.astro';
import PaymentMethods from './PaymentMethods.astro';
import SupportTable from './SupportTable.astro';

export const prose = { a: A, Contribution, ContributionExample, Figure, PaymentMethods, SupportTable };
