/** The rules the benchmark runs, loaded together so that they share one copy of the law. */
export { averageIncome } from '#rules/core/average-income';
export { pension } from '#rules/pension/pension';
export { pensionProjection } from '#rules/pension/pension-projection';
export { plan } from '#rules/voluntary/plan';
export { retirementAge } from '#rules/pension/retirement-age';
export { EXAMPLES, NOW } from '../rules/examples';
