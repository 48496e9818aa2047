/** Run in a page: takes away what the browser inside Zalo and its kind does not have. */
export function likeInApp(): void {
  for (const [owner, names] of [
    [Navigator.prototype, ['share', 'canShare', 'serviceWorker', 'clipboard']],
    [window, ['print', 'speechSynthesis', 'SpeechSynthesisUtterance']],
  ] as const)
    for (const name of names) Reflect.deleteProperty(owner, name);
}
