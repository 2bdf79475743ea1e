function tideCame(message) {
  document.querySelectorAll(".tide").forEach((element) => { element.textContent = message; });
}
