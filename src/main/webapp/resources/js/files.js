// Says beside the field that a chosen file is too big, before it is sent.
(function () {
  'use strict';
  document.addEventListener('change', function (event) {
    var field = event.target;
    if (!field.dataset || !field.dataset.most) {
      return;
    }
    var chosen = field.files[0];
    var sentence = chosen && chosen.size > Number(field.dataset.most) ? field.dataset.tooBig : '';
    field.setCustomValidity(sentence);
    var beside = document.getElementById('file-error');
    if (beside) {
      beside.textContent = sentence;
      beside.hidden = !sentence;
    }
    if (sentence) {
      field.reportValidity();
    }
  });
})();
