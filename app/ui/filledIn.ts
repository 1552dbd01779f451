export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Whether somebody has filled it in, or the browser brought back what somebody had: it stands otherwise than the page brought it. */
export function isFilledIn(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return isChosen([...control.options]);
  if (!(control instanceof HTMLInputElement)) return control.value !== control.defaultValue;
  const { type, checked, defaultChecked, value, defaultValue } = control;
  if (type === 'radio') return checked && !defaultChecked;
  return checked !== defaultChecked || value !== defaultValue;
}

/** Where a list brings no choice, its first option stands. */
function isChosen(options: HTMLOptionElement[]): boolean {
  const brought = options.filter((option) => option.defaultSelected).pop() ?? options[0];
  return options.some((option) => option.selected && option !== brought);
}
