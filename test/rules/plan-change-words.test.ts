/** Why what a plan costs changes, as a reader is told. */
import { expect, test } from 'vitest';
import { reasonInWords } from '#rules/voluntary/plan-change-words';
import type { Reason } from '#rules/voluntary/plan-changes';

const [was, now] = [264_000, 387_200];

test.each<[Reason, string[]]>([
  [{ key: 'floor', now }, ['thấp nhất được chọn là 387.200']],
  [{ key: 'floor', was, now }, ['thấp nhất', 'từ 264.000', 'thành 387.200']],
  [{ key: 'ceiling', now }, ['cao nhất được chọn là 387.200']],
  [{ key: 'ceiling', was, now }, ['cao nhất', 'từ 264.000', 'thành 387.200']],
  [{ key: 'rate', was, now }, ['Tỷ lệ', 'từ 264.000', 'thành 387.200']],
  [{ key: 'support-ended' }, ['dùng hết']],
  [{ key: 'support-began' }, ['bắt đầu']],
  [{ key: 'support-changed', was, now }, ['Nhà nước', 'từ 264.000', 'thành 387.200']],
  [{ key: 'local-ended' }, ['chưa có dữ liệu']],
  [{ key: 'local-changed', was, now }, ['Địa phương', 'từ 264.000', 'thành 387.200']],
])('%o', (reason, parts) => {
  for (const part of parts) expect(reasonInWords(reason)).toContain(part);
});
