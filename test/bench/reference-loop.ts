/** The loop that convert is measured against: split into lines and classify each by a handful of regular expressions. */
const heading =
  /^(?:experience|education|skills|languages|projects|summary|profile|work|employment|certifications|awards|interests|references)\b/i;
const bullet = /^\s*[•*▪‣-]\s+/;
const dates = /(?:19|20)\d\d\s*[–—-]\s*(?:(?:19|20)\d\d|present|now)/i;
const email = /[\w.+-]+@[\w-]+\.[\w.]+/;
const address = /https?:\/\/\S+/;

/** Count the lines of each kind in a text. */
export function referenceLoop(text: string): Readonly<Record<string, number>> {
  const counts = { heading: 0, bullet: 0, dates: 0, contact: 0, prose: 0 };
  for (const line of text.split('\n')) {
    if (heading.test(line)) counts.heading++;
    else if (bullet.test(line)) counts.bullet++;
    else if (dates.test(line)) counts.dates++;
    else if (email.test(line) || address.test(line)) counts.contact++;
    else counts.prose++;
  }
  return counts;
}
