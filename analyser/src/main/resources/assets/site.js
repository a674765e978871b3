// Comfort on top of pages that read well without it: tables that sort and filter.
(function () {
  "use strict";

  document.body.classList.add("js-enabled");
  if ("noModule" in HTMLScriptElement.prototype) document.body.classList.add("govuk-frontend-supported");
  if (window.GOVUKFrontend) window.GOVUKFrontend.initAll();

  function cellValue(row, index) {
    var cell = row.cells[index];
    var value = cell.getAttribute("data-sort");
    return value === null ? cell.textContent.trim() : value;
  }

  function compare(left, right) {
    var a = Number(left);
    var b = Number(right);
    if (left !== "" && right !== "" && !isNaN(a) && !isNaN(b)) return a - b;
    return left.localeCompare(right, "en", { numeric: true });
  }

  function sortable(table) {
    var heads = table.tHead.rows[0].cells;
    Array.prototype.forEach.call(heads, function (head, index) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "app-sort";
      button.textContent = head.textContent.trim();
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () {
        var numeric = head.classList.contains("app-number");
        var was = head.getAttribute("aria-sort");
        var descending = was === null ? numeric : was === "ascending";
        Array.prototype.forEach.call(heads, function (other) {
          other.removeAttribute("aria-sort");
        });
        head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        var body = table.tBodies[0];
        var rows = Array.prototype.slice.call(body.rows);
        var order = rows.map(function (row, at) {
          return { row: row, value: cellValue(row, index), at: at };
        });
        order.sort(function (a, b) {
          if ((a.value === "") !== (b.value === "")) return a.value === "" ? 1 : -1;
          var by = compare(a.value, b.value);
          return (descending ? -by : by) || a.at - b.at;
        });
        order.forEach(function (entry) {
          body.appendChild(entry.row);
        });
      });
    });
  }

  function filterable(table, number) {
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    var texts = rows.map(function (row) {
      return row.textContent.toLowerCase().replace(/\s+/g, " ");
    });
    var box = document.createElement("div");
    box.className = "govuk-form-group app-filter";
    var label = document.createElement("label");
    label.className = "govuk-label";
    label.textContent = table.getAttribute("data-filter");
    var input = document.createElement("input");
    input.className = "govuk-input";
    input.type = "search";
    input.id = "filter-" + number;
    label.htmlFor = input.id;
    var count = document.createElement("p");
    count.className = "app-filter__count";
    count.setAttribute("role", "status");
    box.appendChild(label);
    box.appendChild(input);
    box.appendChild(count);
    var place = table.closest(".app-scroll") || table;
    place.parentNode.insertBefore(box, place);
    input.addEventListener("input", function () {
      var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, at) {
        row.hidden = !words.every(function (word) {
          return texts[at].indexOf(word) >= 0;
        });
        if (!row.hidden) shown++;
      });
      count.textContent = words.length ? "Showing " + shown + " of " + rows.length : "";
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll("table[data-filter]"), filterable);
  Array.prototype.forEach.call(document.querySelectorAll("table[data-sortable]"), sortable);

  // Browsers without ::details-content need closed parts opened for paper.
  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (part) {
      part.open = true;
    });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (part) {
      part.open = false;
    });
  });
})();
