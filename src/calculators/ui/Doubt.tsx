/** The mark beside what comes from an uncertain source; the line it leads to stands at the foot of the page (DoubtNote). */
export function Doubt() {
  return <a href="#hoi-lai">*</a>;
}
