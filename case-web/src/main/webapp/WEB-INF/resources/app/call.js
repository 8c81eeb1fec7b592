'use strict';

/* The call form in the browser: its clock, its keys, and the parts that open as the purpose needs them. */
(function () {
  var LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  var opened = {};

  function byId(id) {
    return document.getElementById(id);
  }

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  function checked(name) {
    return all('input[name="form:' + name + '"]:checked').map(function (box) { return box.value; });
  }

  /* Clock */
  var ahead = 0;

  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function tell() {
    var draft = byId('form:draft');
    if (draft) {
      var seconds = Math.max(0, Math.floor((Date.now() + ahead - Number(draft.dataset.started)) / 1000));
      var hours = Math.floor(seconds / 3600);
      byId('clock').textContent = (hours ? hours + ':' : '') + two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60);
    }
  }

  /* Parts: a part opens when what it is for was chosen, and stays as its user leaves it. */
  function wanted() {
    var now = checked('purposes').concat(checked('results').map(function (code) { return 'result:' + code; }));
    return checked('danger').length ? now.concat('danger') : now;
  }

  function reveal() {
    var now = wanted();
    all('details.part[data-for]').forEach(function (part) {
      var meant = part.dataset.for.split(' ').some(function (one) { return now.indexOf(one) >= 0; });
      if (meant && !opened[part.id]) {
        part.open = true;
      }
      opened[part.id] = meant;
      part.classList.toggle('part-meant', meant);
    });
    show('.when-minor', checked('minor').indexOf('YES') >= 0);
    show('.when-named', checked('anonymous').length === 0);
    show('.when-out', checked('direction').indexOf('OUT') >= 0 || all('.when-out').some(refused));
  }

  function show(selector, on) {
    all(selector).forEach(function (field) { field.hidden = !on; });
  }

  function refused(part) {
    return part.querySelector('[aria-invalid="true"]') !== null;
  }

  /* What was filled in or refused is in sight; what an update closed opens again. */
  function openFilled() {
    all('details.part[data-for], details.more').forEach(function (part) {
      var inputs = Array.prototype.slice.call(part.querySelectorAll('input,textarea,select'));
      part.open = part.open || opened[part.id] || inputs.some(filled) || refused(part);
    });
    byId('way').open = byId('way').open || refused(byId('way'));
  }

  function filled(input) {
    if (input.tagName === 'SELECT') {
      return Boolean(input.value) && Boolean(input.closest('.more'));
    }
    return input.type === 'checkbox' ? input.checked : /^(text|textarea)$/.test(input.type) && input.value !== '';
  }

  /* Keys: only while no field has the focus, so that a number never interrupts what is being typed. */
  function free() {
    var here = document.activeElement;
    return !here || here === document.body || here.id === 'content';
  }

  function purposeKeys() {
    all('.purposes .chips li').forEach(function (item, at) {
      if (at < LETTERS.length && !item.querySelector('kbd')) {
        var key = document.createElement('kbd');
        key.textContent = LETTERS[at];
        key.setAttribute('aria-hidden', 'true');
        item.querySelector('label').appendChild(key);
        item.querySelector('input').setAttribute('aria-keyshortcuts', LETTERS[at]);
      }
    });
  }

  /* A key may come before the buttons of a page that is still loading know what they do. */
  function whenReady(act) {
    if (document.readyState === 'complete' && PrimeFaces.csp.NONCE_VALUE) {
      act();
    } else {
      setTimeout(function () { whenReady(act); }, 20);
    }
  }

  function press(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || !free() || !byId('form:draft')) {
      return;
    }
    var number = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
    var letter = /^Key([A-Z])$/.exec(event.code);
    if (number) {
      var quick = document.querySelector('[data-quick="' + number[1] + '"]');
      if (quick) {
        event.preventDefault();
        whenReady(function () { quick.click(); });
      }
    } else if (letter) {
      var box = all('.purposes .chips input')[LETTERS.indexOf(letter[1])];
      if (box) {
        event.preventDefault();
        box.checked = !box.checked;
        box.dispatchEvent(new Event('change', { bubbles: true }));
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      byId('form:summary').focus();
    }
  }

  /* Ten seconds to take a quick code back. */
  function countDown() {
    var saved = byId('quickSaved');
    if (!saved || saved.dataset.running) {
      return;
    }
    saved.dataset.running = 'yes';
    saved.focus();
    var button = byId('form:undo');
    var label = button.textContent.trim();
    var left = Number(saved.dataset.seconds);
    var timer = setInterval(function () {
      left -= 1;
      if (!document.contains(button) || left <= 0) {
        clearInterval(timer);
        button.hidden = true;
        return;
      }
      button.setAttribute('data-left', left);
    }, 1000);
    button.setAttribute('data-left', left);
    button.setAttribute('aria-label', label);
  }

  function isForm() {
    return byId('form:purposes') !== null;
  }

  function refresh() {
    if (byId('form:draft')) {
      purposeKeys();
    }
    if (isForm()) {
      openFilled();
      reveal();
    }
    countDown();
    tell();
  }

  document.addEventListener('DOMContentLoaded', function () {
    var draft = byId('form:draft');
    if (draft) {
      ahead = Number(draft.dataset.now) - Date.now();
    }
    refresh();
    setInterval(tell, 1000);
    document.addEventListener('change', function () {
      if (isForm()) {
        reveal();
      }
    });
    document.addEventListener('keydown', press);
    jQuery(document).on('pfAjaxComplete', refresh);
  });
})();
