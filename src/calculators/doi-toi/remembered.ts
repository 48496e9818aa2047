/** More rows than a life has. */
const MOST = 32;

/** A rule that answers a question it was asked before without reckoning again. Nobody may change its answers. */
export function remembered<Question extends object, Answer>(rule: (question: Question) => Answer): (question: Question) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const key = JSON.stringify(question);
    const known = answers.get(key);
    if (known) return known;
    const answer = rule(question);
    if (answers.size >= MOST) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
