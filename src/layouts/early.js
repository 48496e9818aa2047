(function () {
  var root = document.documentElement;
  var days = (root.getAttribute('data-changes') || '').split(' ');
  function settle() {
    var device = new Date(Date.now() + 25200000).toISOString().slice(0, 10);
    var law = root.getAttribute('data-law-day');
    var today = device > law ? device : law;
    days.forEach(function (day) {
      if (day) root.classList.toggle('d' + day.replace(/-/g, ''), today >= day);
    });
    root.setAttribute('data-today', today);
  }
  root.classList.add('js');
  settle();
  setInterval(settle, 60000);
  document.addEventListener('visibilitychange', settle);
  try {
    var theme = localStorage.getItem('theme');
    if (theme) root.setAttribute('data-theme', theme);
    if (localStorage.getItem('text') === 'large') root.classList.add('large');
  } catch {
    /* storage may be blocked: the page works with the defaults */
  }
})();
