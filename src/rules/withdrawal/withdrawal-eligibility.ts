import type { Eligibility } from '#rules/core/eligibility';
import { withdrawalVerdict, type WithdrawalQuestion } from './withdrawal-verdict';
import { waysToKeep } from './withdrawal-ways-out';

export type { WithdrawalQuestion };

/**
 * Whether a voluntary payer may withdraw (BHXH một lần), with the ways to keep the time and their price.
 * Luật BHXH 2024 Điều 102 khoản 1. Rejects what `withdrawalVerdict` rejects.
 */
export function withdrawalEligibility(input: WithdrawalQuestion): Eligibility {
  return { ...withdrawalVerdict(input), waysOut: waysToKeep(input) };
}
