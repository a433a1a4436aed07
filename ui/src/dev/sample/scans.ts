/** A made-up scanned page. */

/** A page of grey lines with two names in ink at its foot, as the address of a picture. */
export function scannedPage(page: number): string {
  const lines = Array.from(
    { length: 30 },
    (_, at) =>
      `<rect x="180" y="${300 + at * 60}" width="${at % 5 === 4 ? 700 : 1260}" height="14" fill="#777"/>`,
  );
  const ink = 'M220 2260c60-90 90-90 90 0s40 40 90-20 60 60 140-10 80 30 160 0';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339" viewBox="0 0 1654 2339">
<rect width="1654" height="2339" fill="#fbfaf6"/>
<text x="180" y="220" font-family="sans-serif" font-size="64">Our safety agreement, page ${page}</text>
${lines.join('')}
<path d="${ink}" fill="none" stroke="#1d2b66" stroke-width="9"/>
<path d="${ink}" transform="translate(760 0)" fill="none" stroke="#1d2b66" stroke-width="9"/>
</svg>`;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
