'use strict';

/* The words and habits of PrimeFaces' widgets in this language; its own are wrong or missing. */
(function () {
  var words = {
    "closeText": "Close",
    "prevText": "Previous",
    "nextText": "Next",
    "monthNames": [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    ],
    "monthNamesShort": [
      "Jan",
      "Feb",
      "Mar",
      "Apr",
      "May",
      "Jun",
      "Jul",
      "Aug",
      "Sep",
      "Oct",
      "Nov",
      "Dec"
    ],
    "dayNames": [
      "Sunday",
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday"
    ],
    "dayNamesShort": [
      "Sun",
      "Mon",
      "Tue",
      "Wed",
      "Thu",
      "Fri",
      "Sat"
    ],
    "dayNamesMin": [
      "Su",
      "Mo",
      "Tu",
      "We",
      "Th",
      "Fr",
      "Sa"
    ],
    "weekHeader": "Wk",
    "firstDay": 1,
    "firstDayOfWeek": 1,
    "am": "am",
    "pm": "pm",
    "prevYear": "Previous year",
    "nextYear": "Next year",
    "prevMonth": "Previous month",
    "nextMonth": "Next month",
    "prevHour": "Previous hour",
    "nextHour": "Next hour",
    "prevMinute": "Previous minute",
    "nextMinute": "Next minute",
    "prevSecond": "Previous second",
    "nextSecond": "Next second",
    "isRTL": false,
    "showMonthAfterYear": false,
    "yearSuffix": "",
    "timeOnlyTitle": "Choose a time",
    "timeText": "Time",
    "hourText": "Hour",
    "minuteText": "Minute",
    "secondText": "Second",
    "millisecondText": "Millisecond",
    "currentText": "Now",
    "ampm": false,
    "month": "Month",
    "year": "Year",
    "week": "Week",
    "day": "Day",
    "allDayText": "All day",
    "today": "Today",
    "now": "Now",
    "clear": "Clear",
    "chooseDate": "Choose a date",
    "moreLinkText": "more…",
    "noEventsText": "No events",
    "dateFormat": "dd.mm.yy.",
    "aria": {
      "datepicker.prevMonth": "Previous month",
      "datepicker.nextMonth": "Next month",
      "datepicker.prevYear": "Previous year",
      "datepicker.nextYear": "Next year",
      "close": "Close",
      "previous": "Previous",
      "next": "Next"
    }
  };

  function tell() {
    if (window.PrimeFaces) {
      ['en'].forEach(function (name) { PrimeFaces.locales[name] = words; });
    }
  }

  tell();
  document.addEventListener('DOMContentLoaded', tell);
})();
