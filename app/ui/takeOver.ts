import { options, type VNode } from 'preact';
import { type Control, isFilledIn } from './filledIn';

type Props = Record<string, unknown> & { children?: unknown };

/** In built pages Preact chooses an option by its list's `defaultValue`, except inside groups: there it is done here. */
function chooseInGroups({ type, props }: VNode) {
  const { defaultValue: chosen, children } = props as Props;
  if (type !== 'select' || chosen === undefined) return;
  const groups = vnodes(children).filter(({ type }) => type === 'optgroup');
  for (const option of groups.flatMap(({ props }) => vnodes(props.children)))
    (option.props as Props).selected = (option.props as Props).value === chosen;
}

function vnodes(children: unknown): VNode[] {
  return [children].flat(2).filter((child): child is VNode => typeof child === 'object' && child !== null);
}

/**
 * The document as a place in which Preact finds `<html>` to take over: given the document itself, it would look for it inside
 * `<html>`.
 */
export function wholeDocument(): Element {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    chooseInGroups(vnode);
  };
  const html = document.documentElement;
  const put = (node: Node) => document.replaceChild(node, html);
  const { namespaceURI } = html;
  const place = { namespaceURI, childNodes: [html], firstChild: html, insertBefore: put, appendChild: put };
  return place as unknown as Element;
}

/**
 * Takes a page over by `takeOver`, which renders it at once. What somebody filled in before is put back where that undid it, and told
 * to the page once more: what follows a field, such as the price of a chosen colour, would speak of another choice otherwise.
 */
export function keepWhatWasFilledIn(takeOver: () => void): void {
  const controls = [...document.querySelectorAll<Control>('input, select, textarea')];
  const fields = controls.filter(isFilledIn).map((field) => ({ field, ...filledIn(field) }));
  takeOver();
  for (const { field, value, checked } of fields) {
    if (field.value !== value) field.value = value;
    if (field instanceof HTMLInputElement && field.checked !== checked) field.checked = checked;
    for (const told of ['input', 'change']) field.dispatchEvent(new Event(told, { bubbles: true }));
  }
}

function filledIn(field: Control) {
  return { value: field.value, checked: field instanceof HTMLInputElement && field.checked };
}
