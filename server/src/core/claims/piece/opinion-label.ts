/**
 * Whether a text says itself that it is an opinion: by its front matter (`section: opinion`, `type: column`, `opinion: true`,
 * `categories: [Politics, Comment]`) or by the line at its very top (“OPINION”, “Editorial: Save the ferry”, “Sketch: …”).
 */
export function isLabelledOpinion(
  frontMatter: ReadonlyMap<string, string>,
  top: string | undefined,
): boolean {
  if (top !== undefined && kicker.test(top)) return true;
  if (frontMatter.size === 0) return false;
  return (
    frontMatter.get('opinion')?.toLowerCase() === 'true' ||
    labels.some((key) =>
      frontMatter
        .get(key)
        ?.split(',')
        .some((value) => label.test(value.trim())),
    )
  );
}

const labels = ['section', 'type', 'category', 'categories'];
const names =
  'opinions?|op-?eds?|editorials?|columns?|comment|commentary|(?:parliamentary |political )?sketch';
const label = new RegExp(`^(?:${names})$`, 'i');
const kicker = new RegExp(`^(?:${names})[ \\t]*(?:$|[\\r\\n:|]|[–—-] )`, 'i');
