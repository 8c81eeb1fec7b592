'use strict';

/* What the frame does in the browser: keys, menu, cover, headings of table cells on a phone. No page needs its own. */
(function () {
  var root = document.documentElement;
  var COVERED = 'oslonac.covered';
  var lastEscape = -Infinity;

  function byId(id) {
    return document.getElementById(id);
  }

  /* The cover stays over a reload: a page that was hidden does not show itself. */
  function cover(on) {
    var sheet = byId('cover');
    root.classList.toggle('covered', on);
    on ? sessionStorage.setItem(COVERED, '1') : sessionStorage.removeItem(COVERED);
    if (sheet) {
      sheet.hidden = !on;
      if (on) {
        byId('uncover').focus();
      }
    }
  }

  function typing(element) {
    return element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)
      && !/^(checkbox|radio|button|submit)$/.test(element.type));
  }

  function escape(event) {
    if (event.repeat) {
      return;
    }
    var menu = byId('userMenu');
    if (menu && menu.open) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
    if (event.timeStamp - lastEscape < 700) {
      cover(!root.classList.contains('covered'));
      lastEscape = -Infinity;
    } else {
      lastEscape = event.timeStamp;
    }
  }

  function named(event) {
    return (event.ctrlKey ? 'Control+' : '') + (event.altKey ? 'Alt+' : '') + event.key;
  }

  function press(event) {
    var wanted = named(event);
    var button = Array.prototype.find.call(document.querySelectorAll('[data-key]'), function (one) {
      return one.dataset.key === wanted && one.offsetParent !== null;
    });
    if (button) {
      event.preventDefault();
      button.click();
    }
  }

  document.addEventListener('keydown', function (event) {
    if (root.classList.contains('locked')) {
      return;
    }
    if (event.key === 'Escape') {
      escape(event);
    } else if (root.classList.contains('covered')) {
      if (!byId('cover').contains(event.target)) {
        event.stopImmediatePropagation();
      }
    } else if (event.key === 'F2' && byId('newCall')) {
      event.preventDefault();
      byId('newCall').click();
    } else if (event.key === '/' && byId('q') && !typing(event.target)) {
      event.preventDefault();
      byId('q').focus();
      byId('q').select();
    } else {
      press(event);
    }
  }, true);

  function wireFrame() {
    var menuButton = byId('menuButton');
    if (menuButton) {
      menuButton.addEventListener('click', function () {
        var open = byId('menu').classList.toggle('open');
        menuButton.setAttribute('aria-expanded', String(open));
      });
    }
    if (byId('hide')) {
      byId('hide').addEventListener('click', function () { cover(true); });
    }
    byId('uncover').addEventListener('click', function () { cover(false); });
    document.addEventListener('click', function (event) {
      var menu = byId('userMenu');
      if (menu && menu.open && !menu.contains(event.target)) {
        menu.open = false;
      }
    });
  }

  /* A message leads to its field, also where the field is a group or a widget around the input. */
  function toField(event) {
    var link = event.target.closest && event.target.closest('a.notice-field');
    if (!link) {
      return;
    }
    var id = decodeURIComponent(link.getAttribute('href').substring(1));
    var field = byId(id + '_input') || byId(id);
    var input = field && (field.matches('input,select,textarea') ? field : field.querySelector('input,select,textarea'));
    if (input) {
      event.preventDefault();
      input.focus();
      input.scrollIntoView({ block: 'center' });
    }
  }

  function labelCells() {
    document.querySelectorAll('table.table').forEach(function (table) {
      var heads = Array.prototype.map.call(table.querySelectorAll('thead th'), function (head) {
        var copy = head.cloneNode(true);
        copy.querySelectorAll('.visually-hidden').forEach(function (part) { part.remove(); });
        return copy.textContent.trim();
      });
      table.querySelectorAll('tbody tr').forEach(function (row) {
        Array.prototype.forEach.call(row.cells, function (cell, at) {
          if (heads[at] && cell.dataset.label === undefined) {
            cell.dataset.label = heads[at];
          }
        });
      });
    });
  }

  /* On a phone the filter of a list is folded, unless something is filtered. */
  function foldFilters() {
    var narrow = window.matchMedia('(max-width: 700px)');
    function fold() {
      document.querySelectorAll('.filter-fold').forEach(function (one) {
        one.open = !narrow.matches || one.dataset.filtered === 'true';
      });
    }
    narrow.addEventListener('change', fold);
    fold();
  }

  /* On a phone the tabs are wider than the screen: the one that is open is in sight. */
  function showTab() {
    document.querySelectorAll('.tabs a[aria-current]').forEach(function (tab) {
      var row = tab.closest('.tabs');
      row.scrollLeft += tab.getBoundingClientRect().right - row.getBoundingClientRect().right;
    });
  }

  /* In a row that is wider than the screen browsers leave what Tab has reached half in sight. A press moves nothing: what is
     pressed would not be under the pointer any more when it is let go. */
  document.addEventListener('focusin', function (event) {
    var row = event.target.matches(':focus-visible') && event.target.closest('.tabs, .kinds');
    if (row) {
      var here = event.target.getBoundingClientRect();
      var there = row.getBoundingClientRect();
      row.scrollLeft += Math.max(here.right - there.right, 0) || Math.min(here.left - there.left, 0);
    }
  });

  /* The server did not do what a press asked for: the page stays, with what was typed. */
  function trouble(status) {
    if (status === 423) {
      document.dispatchEvent(new CustomEvent('oslonac:locked'));
      return;
    }
    var place = byId('trouble');
    var said = status === 401 ? 'signedOut' : status === 409 ? 'expired' : 'away';
    place.firstElementChild.textContent = place.dataset[said];
    place.querySelector('a').hidden = status !== 401;
    place.hidden = false;
    place.scrollIntoView({ block: 'center' });
  }

  function showErrors() {
    var first = document.querySelector('#messages .notice-error');
    if (first) {
      first.parentElement.scrollIntoView({ block: 'nearest' });
    }
  }

  /* Who pressed something that is gone goes on at what stands in its place. */
  function keepFocus() {
    var next = document.querySelector('[data-focus]');
    if (next && document.activeElement === document.body) {
      next.focus();
    }
  }

  /* A calendar that stays open draws itself anew when a day is chosen, and would lose whoever chose it by key. */
  function keepDay() {
    if (document.activeElement === document.body) {
      document.querySelectorAll('.p-datepicker-panel a.ui-state-active').forEach(function (day) {
        if (day.offsetParent !== null) {
          day.focus();
        }
      });
    }
  }

  /* What she must be told at once: a number is asked for every few seconds while the page is in sight. */
  var NOTICES_EVERY = 4000;

  function askNotices() {
    var link = byId('notices');
    if (!link || document.visibilityState !== 'visible' || root.classList.contains('locked')) {
      return;
    }
    fetch(link.dataset.count, { cache: 'no-store', redirect: 'manual' })
      .then(function (answer) {
        if (answer.status === 423) {
          document.dispatchEvent(new CustomEvent('oslonac:locked'));
        }
        return answer.ok ? answer.text() : '0';
      })
      .then(function (count) {
        if (/^\d+$/.test(count) && link.lastElementChild.textContent !== count) {
          link.lastElementChild.textContent = count;
          link.hidden = count === '0';
        }
      })
      .catch(function () {});
  }

  if (sessionStorage.getItem(COVERED)) {
    root.classList.add('covered');
  }

  document.addEventListener('DOMContentLoaded', function () {
    showTab();
    wireFrame();
    foldFilters();
    labelCells();
    document.addEventListener('click', toField);
    document.addEventListener('keyup', keepDay);
    askNotices();
    setInterval(askNotices, NOTICES_EVERY);
    if (root.classList.contains('covered')) {
      cover(true);
    }
    if (window.jQuery) {
      jQuery(document).on('pfAjaxError', function (event, xhr) { trouble(xhr ? xhr.status : 0); });
      jQuery(document).on('pfAjaxSuccess', function () { byId('trouble').hidden = true; });
      jQuery(document).on('pfAjaxComplete', function () {
        labelCells();
        showErrors();
        keepFocus();
      });
    }
  });
})();
