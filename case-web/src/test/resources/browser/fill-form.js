/*
 * Fills the form at this place of the page as somebody would who means harm: every text takes the first word and as many of
 * the others as it holds, every choice its first answer. A later attempt leaves out what was refused, so that the rest is kept.
 * What is given for a field, by the end of its id, is typed there as it is.
 * Answers how many texts took words, or -1 where there is no such form.
 */
({ words, first, from, place, attempt, client, given }) => {
  const soon = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000);
  const later = soon.getDate() + '.' + (soon.getMonth() + 1) + '.' + soon.getFullYear() + '.';
  /* What a field takes for good that holds no words: a day, a time, a number, the code of a case. */
  const TAME = [
    [/birthDate/, () => '24.12.1990.'],
    [/(dueAt|next).*_input$/, () => later + ' 14:30'],
    [/_input$/, () => later],
    [/(from|until|preferred\w*)$/i, one => /until/i.test(one.id) ? '20:00' : '08:00'],
    [/username$/, () => 'proba.' + from],
    [/(client|case|code)$/i, one => /codes|form:code$/.test(one.id) && !client ? 'PROBA_' + from : client],
    [/(national|documentNumber)\w*$/, () => ''],
    [/birthYear/, () => '1990'],
    [/web$/, () => 'https://example.org/'],
    [/(phone|number)$/i, () => '+381600000000'],
    [/(year|days|after|minutes|age|count)$/i, () => '7'],
    [/./, () => 'proba ' + from]
  ];
  const tame = one => TAME.find(([pattern]) => pattern.test(one.id))[1](one);
  const form = [...document.querySelectorAll('main form')].filter(one => one.method === 'post')[place];
  if (!form) {
    return -1;
  }
  form.querySelectorAll('details').forEach(one => { one.open = true; });
  const usable = one => one.offsetParent !== null && !one.disabled && !one.readOnly;
  const refused = one => one.getAttribute('aria-invalid') === 'true' || one.classList.contains('ui-state-error');
  const put = (one, text) => {
    one.value = text;
    ['input', 'change'].forEach(name => one.dispatchEvent(new Event(name, { bubbles: true })));
  };
  let next = from;
  const fitting = room => {
    let text = first && first.length < room ? first : '';
    for (let i = 0; i < words.length; i++) {
      const word = words[next % words.length];
      if (text.length + word.length + 1 > room) {
        if (text) {
          break;
        }
        next++;
        continue;
      }
      text += (text ? ' ' : '') + word;
      next++;
    }
    return text || words[from % words.length].substring(0, room);
  };

  const told = one => Object.keys(given).find(end => one.id.endsWith(end));
  form.querySelectorAll('input, select, textarea').forEach(one => {
    if (told(one) && usable(one)) {
      put(one, given[told(one)]);
    }
  });

  let filled = 0;
  form.querySelectorAll('input:not([type]), input[type=text], input[type=search], textarea').forEach(one => {
    if (!usable(one) || told(one)) {
      return;
    }
    const room = one.maxLength > 0 ? one.maxLength : 1000;
    const day = one.closest('.ui-datepicker, .p-datepicker, .field-date, .field-time');
    if (attempt === 0 && !day) {
      put(one, fitting(room));
      filled++;
    } else if (refused(one) || attempt > 1 && room <= 20 && one.value === '') {
      put(one, tame(one));
    } else if (attempt === 1 && room <= 40 && !day) {
      put(one, '');
    } else if (!day && one.value) {
      filled++;
    }
  });
  form.querySelectorAll('ul.chips, table.chips, .chips').forEach(group => {
    const choices = [...group.querySelectorAll('input')].filter(usableChoice => !usableChoice.disabled);
    if (choices.length && !choices.some(one => one.checked)) {
      choices[0].click();
    }
  });
  form.querySelectorAll('select').forEach(one => {
    if (usable(one) && !told(one) && !one.value && one.options.length > 1) {
      put(one, one.options[1].value);
    }
  });
  return filled;
}
