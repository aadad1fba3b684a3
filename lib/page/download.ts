/** Hands text to the browser's downloads as a file. Whether the browser then saves it is not told to pages. */
export function downloadText(document: Document, name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** A file name out of a title: letters and digits, short, on every system. */
export function fileName(title: string, extension: string): string {
  const name = title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `sourcelight-${name || 'report'}.${extension}`;
}
