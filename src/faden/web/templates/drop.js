// Files dropped anywhere on the form go into its file field; without this script the field still works.
(() => {
  const form = document.querySelector("form.import");
  const field = form.querySelector("input[type=file]");
  const hint = form.querySelector("#files-hint");
  const told = () => {
    const n = field.files.length, [one, many] = form.dataset.chosen.split("|");
    if (n) hint.textContent = (n === 1 ? one : many).replace("{n}", n);
  };
  for (const name of ["dragenter", "dragover"]) {
    form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add("over"); });
  }
  for (const name of ["dragleave", "drop"]) {
    form.addEventListener(name, () => form.classList.remove("over"));
  }
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length) { field.files = event.dataTransfer.files; told(); }
    else form.querySelector("textarea").value += event.dataTransfer.getData("text/plain");
  });
  field.addEventListener("change", told);
  form.addEventListener("submit", () => {
    form.querySelector("[role=status]").textContent = form.dataset.working;
    form.querySelector("button").disabled = true;
  });
  addEventListener("pageshow", () => { form.querySelector("button").disabled = false; });
})();
