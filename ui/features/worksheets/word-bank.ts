/** Words of an answer that stand between commas, as a word bank puts them in. */
export function pieces(answer: string): string[] {
  return answer
    .split(/[,;\n]/)
    .map((piece) => piece.trim().replace(/\.$/, '').toLowerCase())
    .filter((piece) => piece !== '');
}

/** The answer without a word; what a person wrote themselves stays as it is. */
export function without(answer: string, word: string): string {
  const kept = answer.split(',').filter((piece) => piece.trim().replace(/\.$/, '').toLowerCase() !== word);
  return kept.join(',').trim();
}
