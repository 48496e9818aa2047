/** The rules the benchmark runs, loaded together so that they share one copy of the law. */
export { averageIncome } from '#rules/average-income';
export { pension } from '#rules/pension';
export { pensionProjection } from '#rules/pension-projection';
export { plan } from '#rules/plan';
export { retirementAge } from '#rules/retirement-age';
export { EXAMPLES, NOW } from '../rules/examples';
