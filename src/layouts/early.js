(function () {
  var root = document.documentElement;
  var days = (root.dataset.changes || '').split(' ');
  function setToday() {
    var device = new Date(Date.now() + 25200000).toISOString().slice(0, 10);
    var law = root.dataset.lawDay;
    /* Two years away from the law day: the clock is wrong, or the copy too old to follow it. */
    var off = Math.abs(Date.now() - Date.parse(law)) > 63e9;
    var today = device > law && !off ? device : law;
    if (off) root.dataset.clock = device;
    days.forEach(function (day) {
      if (day) root.classList.toggle('d' + day.replace(/-/g, ''), today >= day);
    });
    root.dataset.today = today;
  }
  root.classList.add('js');
  setToday();
  setInterval(setToday, 60000);
  document.addEventListener('visibilitychange', setToday);
  try {
    var theme = localStorage.getItem('theme');
    if (theme) root.dataset.theme = theme;
    if (localStorage.getItem('text') === 'large') root.classList.add('large');
  } catch {
    /* storage may be blocked: the page works with the defaults */
  }
})();
