// SPDX-License-Identifier: Apache-2.0
// Makes the rich text editor a field like all others: Tab leaves it (WCAG 2.2, 2.1.2), and it is called as its label says.
$(() => {
  for (const widget of Object.values(PrimeFaces.widgets)) {
    if (!(widget instanceof PrimeFaces.widget.TextEditor)) continue;
    const row = widget.jq[0].closest('.form-row');
    const field = widget.editor.root;
    delete widget.editor.keyboard.bindings.Tab;
    widget.jq.removeAttr('role aria-invalid');
    field.setAttribute('role', 'textbox');
    field.setAttribute('aria-multiline', 'true');
    field.setAttribute('aria-labelledby', row.querySelector('.form-label').id);
    const mistake = row.querySelector('.field-error');
    if (!mistake) continue;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', mistake.id);
  }
});
