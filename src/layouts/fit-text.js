/**
 * Sets the text of each part of a leaflet as large as it goes: other typefaces are narrower than the one it was measured in.
 * It stands in the page itself, behind the sheets: a part is seen once it is set, and nothing moves afterwards. One size is
 * tried to a task, so that a slow phone can answer a tap in between; all at once for the printer.
 */
(function () {
  var STEP_POINTS = 0.25;

  function overflows(part) {
    function wide(box) {
      return box.scrollWidth > box.clientWidth;
    }
    // A long amount leaves its frame before it leaves the sheet.
    return part.scrollHeight > part.clientHeight || wide(part) || Array.from(part.querySelectorAll('.glance, .bar-key')).some(wide);
  }

  /** The style sheet of the size says the least, which fits everywhere, and the most, in points. */
  function* fit(part) {
    part.style.removeProperty('--size');
    // A long name of a place, or a typeface wider than any we know: the drawing gives way, then the last section, then ornament, at last what is about to change; never the foot.
    var spare = ['.coming', '.strip', '.more', 'section:not(.next)', ':is(.title, .contact) > svg'].flatMap((selector) =>
      Array.from(part.querySelectorAll(selector)),
    );
    spare.forEach((element) => element.removeAttribute('hidden'));
    // On a full sheet the drawing stands beside the contact, where it takes no room away.
    var drawing = part.querySelector(':is(.title, .contact) > svg');
    if (drawing) {
      part.querySelector('.title').append(drawing);
      if (overflows(part)) part.querySelector('.contact').prepend(drawing);
    }
    while (overflows(part) && spare.length > 0) {
      spare.pop().setAttribute('hidden', '');
      yield;
    }
    // It may not have been what took the room.
    if (drawing) drawing.removeAttribute('hidden');
    if (drawing && overflows(part)) drawing.setAttribute('hidden', '');
    function points(name) {
      return parseFloat(getComputedStyle(part).getPropertyValue(name));
    }
    var least = points('--size');
    var low = 0;
    var high = Math.floor((points('--most') - least) / STEP_POINTS);
    function set(steps) {
      part.style.setProperty('--size', String(least + steps * STEP_POINTS));
    }
    while (low < high) {
      yield;
      var middle = Math.ceil((low + high) / 2);
      set(middle);
      if (overflows(part)) high = middle - 1;
      else low = middle;
    }
    set(low);
    part.setAttribute('data-fitted', '');
  }

  function* fitAll() {
    for (var part of document.querySelectorAll('[data-fit]')) yield* fit(part);
  }
  var work;
  function go() {
    if (work && !work.next().done) setTimeout(go);
    else work = undefined;
  }
  function fitSoon() {
    if (!work) setTimeout(go);
    work = fitAll();
  }
  fitSoon();
  window.addEventListener('beforeprint', () => {
    work = undefined;
    Array.from(fitAll());
  });
  // The officer's contact and one's own numbers arrive later, and the day may change while the page is open.
  var observer = new MutationObserver(fitSoon);
  observer.observe(document.documentElement, { attributeFilter: ['class'] });
  document.querySelectorAll('.examples, [data-officer]').forEach((words) => {
    observer.observe(words, { childList: true, subtree: true, characterData: true });
  });
})();
