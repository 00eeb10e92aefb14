// Only comfort lives here: every page reads and submits without it.
document.addEventListener('keydown', function (event) {
  var field = document.querySelector('[data-slash]');
  var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key === '/' && field && !typing) {
    event.preventDefault();
    field.focus();
    field.select();
  }
  if (event.key === 'Escape') {
    document.querySelectorAll('details.who[open]').forEach(function (menu) { menu.open = false; });
  }
});
document.addEventListener('submit', function (event) {
  var question = event.target.getAttribute('data-confirm');
  if (question && !window.confirm(question)) {
    event.preventDefault();
    return;
  }
  var button = event.submitter;
  if (button && event.target.method === 'post') {
    window.setTimeout(function () { button.disabled = true; }, 0);
    window.setTimeout(function () { button.disabled = false; }, 8000);
  }
});
document.addEventListener('change', function (event) {
  if (event.target.matches('.filters select')) {
    event.target.form.requestSubmit();
  }
  if (event.target.form && event.target.form.matches('[data-draft]')) {
    event.target.form.dataset.dirty = 'yes';
  }
});
window.addEventListener('beforeunload', function (event) {
  var dirty = document.querySelector('form[data-dirty="yes"]');
  if (dirty && document.activeElement.form !== dirty) {
    event.preventDefault();
  }
});
document.addEventListener('DOMContentLoaded', function () {
  var focus = document.querySelector('[data-focus]');
  if (focus) { focus.focus(); }
  var narrow = window.matchMedia('(max-width: 900px)');
  var fold = function () {
    document.querySelectorAll('.menu-fold').forEach(function (menu) { menu.open = !narrow.matches; });
  };
  narrow.addEventListener('change', fold);
  fold();
});
