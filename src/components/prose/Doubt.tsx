/** The mark beside what comes from an uncertain source; what it means stands at the foot of the page (DoubtNote). */
export function Doubt() {
  return <span class="doubtful">*</span>;
}
