/** Every address that leads nowhere. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export function action() {
  return loader();
}

export default function Missing() {
  return null;
}
