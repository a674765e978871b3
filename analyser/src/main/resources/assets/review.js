// The review page: answers live in this page's memory; the file is made here and goes nowhere else.
(function () {
  "use strict";

  var COLUMNS = [
    "kind", "left", "right", "left_name", "left_vendor", "right_name", "right_vendor", "value", "author", "date", "reason",
  ];
  var form = document.getElementById("review");
  if (!form || typeof Blob === "undefined") return;
  var said = document.getElementById("said");
  var author = document.getElementById("author");
  var date = document.getElementById("date");
  var questions = list("[data-question]");
  var earlier = list("[data-earlier]");
  // What the page said when it was opened, or when its file was last made.
  var saved = "";

  function list(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  function cell(text) {
    var value = String(text == null ? "" : text).replace(/\s+/g, " ").trim();
    // A spreadsheet would run it as a formula.
    if (/^[=+\-@]/.test(value)) value = "'" + value;
    return /[",]/.test(value) ? '"' + value.replace(/"/g, '""') + '"' : value;
  }

  function line(data, more) {
    var values = {
      kind: more.kind || data.kind, left: data.left, right: data.right, left_name: data.leftName,
      left_vendor: data.leftVendor, right_name: data.rightName, right_vendor: data.rightVendor, value: data.value,
      author: more.author || data.author, date: more.date || data.date,
      reason: more.reason === undefined ? data.reason : more.reason,
    };
    return COLUMNS.map(function (column) { return cell(values[column]); }).join(",");
  }

  function verdict(question) {
    return question.querySelector("[data-verdict][aria-pressed=true]").getAttribute("data-verdict");
  }

  function answered() {
    return questions.filter(verdict);
  }

  function kept() {
    return earlier.filter(function (row) { return !row.querySelector("[data-leave]").checked; });
  }

  function tell(text) {
    said.textContent = text;
  }

  // All that goes into the file, author and date of no answer left aside.
  function state() {
    var answers = answered().map(function (question) {
      return [questions.indexOf(question), verdict(question), question.querySelector("[data-reason]").value];
    });
    var stands = answers.length ? [author.value, date.value] : [];
    return JSON.stringify([answers, stands, kept().map(function (row) { return earlier.indexOf(row); })]);
  }

  function count() {
    tell(answered().length + " of " + questions.length + " answered; " + kept().length + " of " + earlier.length
      + " earlier decisions kept.");
  }

  // A day that the calendar has, written as in the file.
  function isDay(text) {
    var day = new Date(text + "T00:00:00Z");
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !isNaN(day) && day.toISOString().slice(0, 10) === text;
  }

  function refuse(field, text) {
    field.setAttribute("aria-invalid", "true");
    field.focus();
    tell(text);
  }

  function download() {
    author.removeAttribute("aria-invalid");
    date.removeAttribute("aria-invalid");
    var stands = author.value.trim();
    var day = date.value.trim();
    if (answered().length) {
      if (!stands) return refuse(author, "Nothing was downloaded: fill in who stands for the answers.");
      if (!isDay(day)) return refuse(date, "Nothing was downloaded: the date must be such as 2026-03-31.");
    }
    var lines = [COLUMNS.join(",")];
    kept().forEach(function (row) { lines.push(line(row.dataset, {})); });
    answered().forEach(function (question) {
      lines.push(line(question.dataset, {
        kind: verdict(question), author: stands, date: day, reason: question.querySelector("[data-reason]").value,
      }));
    });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([lines.join("\n") + "\n"], { type: "text/csv;charset=utf-8" }));
    link.download = "decisions.csv";
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
    saved = state();
    tell("decisions.csv was made with " + (lines.length - 1) + (lines.length === 2 ? " decision." : " decisions."));
  }

  questions.forEach(function (question) {
    var buttons = Array.prototype.slice.call(question.querySelectorAll("[data-verdict]"));
    buttons.forEach(function (button) {
      button.addEventListener("click", function () {
        buttons.forEach(function (other) { other.setAttribute("aria-pressed", other === button ? "true" : "false"); });
        count();
      });
    });
    question.querySelector(".app-answer").hidden = false;
  });
  earlier.forEach(function (row) {
    row.querySelector("[data-leave]").addEventListener("change", count);
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  document.getElementById("download").addEventListener("click", download);
  window.addEventListener("beforeunload", function (event) {
    if (state() !== saved) event.preventDefault();
  });

  var today = new Date();
  date.value = [today.getFullYear(), ("0" + (today.getMonth() + 1)).slice(-2), ("0" + today.getDate()).slice(-2)].join("-");
  list(".app-scriptless").forEach(function (note) { note.hidden = true; });
  form.hidden = false;
  saved = state();
  count();
})();
