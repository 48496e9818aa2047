(function () {
  var root = document.documentElement;
  var days = (root.dataset.changes || '').split(' ');
  function settle() {
    var device = new Date(Date.now() + 25200000).toISOString().slice(0, 10);
    var law = root.dataset.lawDay;
    var today = device > law ? device : law;
    days.forEach(function (day) {
      if (day) root.classList.toggle('d' + day.replace(/-/g, ''), today >= day);
    });
    root.dataset.today = today;
  }
  root.classList.add('js');
  settle();
  setInterval(settle, 60000);
  document.addEventListener('visibilitychange', settle);
  try {
    var theme = localStorage.getItem('theme');
    if (theme) root.dataset.theme = theme;
    if (localStorage.getItem('text') === 'large') root.classList.add('large');
  } catch {
    /* storage may be blocked: the page works with the defaults */
  }
})();
