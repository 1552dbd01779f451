/** What somebody wrote with blank lines between. */
export function Paragraphs({ text }: { text: string }) {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim());
  return (
    <div className="text">
      {parts.map((part, place) => (
        <p key={place}>{part}</p>
      ))}
    </div>
  );
}
