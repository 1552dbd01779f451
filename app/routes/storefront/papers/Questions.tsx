/** Questions to open, with their answers. */
export function Questions({ questions }: { questions: { ask: string; answer: string }[] }) {
  return (
    <div className="stack stack-s">
      {questions.map(({ ask, answer }) => (
        <details key={ask} className="question">
          <summary>{ask}</summary>
          <p>{answer}</p>
        </details>
      ))}
    </div>
  );
}
