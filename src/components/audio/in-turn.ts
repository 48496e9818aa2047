/** Parts of a recording are heard one after the other, from one player: those after the first follow by themselves. */
for (const recording of document.querySelectorAll('[data-recording]')) {
  const parts = [...recording.querySelectorAll('audio')];
  parts.forEach((part, index) => {
    part.hidden = index > 0;
    part.addEventListener('ended', () => {
      const next = parts[index + 1] ?? parts[0]!;
      part.hidden = true;
      next.hidden = false;
      if (next !== parts[0]) void next.play();
    });
  });
}
