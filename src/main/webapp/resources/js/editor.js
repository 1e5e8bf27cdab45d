// Asks before a page with typed and unsaved words is left; saving, moving and adding send the form.
(function () {
  'use strict';
  var unsaved = false;
  document.addEventListener('input', function (event) {
    if (event.target.closest('form.guarded')) {
      unsaved = true;
    }
  });
  document.addEventListener('submit', function () {
    unsaved = false;
  });
  window.addEventListener('beforeunload', function (event) {
    if (unsaved) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
})();
