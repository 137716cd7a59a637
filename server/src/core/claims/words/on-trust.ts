import { hashesOf, hashString } from '../../base/index.ts';
import { TokenKind, TokenShape } from '../../language/index.ts';
import type { Tokens } from '../../language/index.ts';
import { being, byTests, isAfter, isNear } from './word-tests.ts';

/**
 * Whether a token says what a desk takes on trust: what a court has done (“was jailed”, “pleaded guilty”, “the judge
 * adjourned”), an arrest and its ground (“was arrested”, “on suspicion of”), that nobody was hurt, whom the dead leave (“is
 * survived by”), that somebody would not answer the paper itself (“declined to comment”, “could not be reached”, “did not
 * take questions”), what its own people saw (“a reporter counted”), when something began or came out (“was founded in
 * 2015”), what place it is (“is a town in the north”), what an article says of itself (“this story has been updated”), and
 * what nobody knows yet (“it is unclear”, “the cause is being investigated”).
 */
export const isOnTrust = byTests([
  // “Was jailed”, “the court on Tuesday jailed”.
  [
    'jailed sentenced convicted acquitted fined arrested remanded',
    (tokens, i) => isAfter(being, tokens, i) || isOfCourt(tokens, i),
  ],
  ['adjourned granted dismissed ordered overturned upheld quashed ruled', isOfCourt],
  ['survived', (tokens, i) => isAfter(being, tokens, i) && tokens.lexeme[i + 1] === by],
  // “Stands |trial|”, “faces two murder |trials|”, “received a mandatory |sentence|”, “in |custody|”.
  ['trial', (tokens, i) => isAfter(stands, tokens, i) || isNear(facing, tokens, i, -6, 0)],
  ['trials', (tokens, i) => isNear(facing, tokens, i, -6, 0)],
  ['sentence sentences punishment', (tokens, i) => isNear(receiving, tokens, i, -7, 0)],
  ['custody', (tokens, i) => tokens.lexeme[i - 1] === inWord],
  ['charged', (tokens, i) => isAfter(being, tokens, i) && lexemeAt(tokens, i + 1) === withWord],
  // “Is facing two |counts| of murder”, “denies three |charges| of theft”.
  ['counts charges', ({ lexeme }, i) => [1, 2, 3].some((back) => answering.has(lexeme[i - back]))],
  // “There is no |suggestion| that she broke any rules”
  ['suggestion', ({ lexeme }, i) => lexeme[i - 1] === no && lexeme[i + 1] === that],
  ['guilty', ({ lexeme }, i) => pleas.has(lexeme[lexeme[i - 1] === not && i > 1 ? i - 2 : i - 1])],
  ['suspicion', ({ lexeme }, i) => lexeme[i - 1] === on],
  [
    'founded established built born published released opened',
    (tokens, i) => isAfter(being, tokens, i) && isDated(tokens, i),
  ],
  ['cause', (tokens, i) => tokens.lexeme[i - 1] === the && opens(tokens, i - 1) && isOpen(tokens, i)],
  // “This story has been |updated|”
  ['updated corrected amended edited condensed translated republished', isOfThisStory],
  // “An earlier |version| of this article”
  ['version', ({ lexeme }, i) => lexeme[i + 1] === of && lexeme[i + 2] === thisWord],
  // “Some |names| have been changed”
  [
    'names',
    ({ lexeme }, i) => perfects.has(lexeme[i + 1]) && lexeme[i + 2] === been && lexeme[i + 3] === changed,
  ],
  ['cookies', () => true],
  // “He won 53 percent of the |vote|”, “with 82 percent of |votes| counted”
  [
    'vote votes ballots precincts',
    (tokens, i) =>
      lexemeAt(tokens, i + 1) === counted ||
      (tokens.lexeme[i - 1] === the && isNear(gains, tokens, i, -9, -2)),
  ],
  // “Has been |spared| jail”
  ['spared', (tokens, i) => isAfter(being, tokens, i) && prisons.has(lexemeAt(tokens, i + 1))],
  // “Brackwater is the |capital| of the province”
  ['capital city town village suburb island river', isWhatPlace],
  ['unclear', () => true],
  ['clear known', (tokens, i) => isAfter(isNot, tokens, i)],
  ['saw sees watched heard counted visited', (tokens, i) => isAfter(witnesses, tokens, i)],
  // “The ministry |puts| the cost at €160 million” says whose figure it is.
  ['puts', ({ lexeme }, i) => estimates.has(lexeme[i + 2])],
  // “Nobody was hurt”.
  [
    'hurt injured harmed killed',
    (tokens, i) => isAfter(being, tokens, i) && i > 1 && nobody.has(tokens.lexeme[i - 2]),
  ],
  ['declined declines refused refuses', isRefused],
  ['not', isLeftOpen],
]);

function lexemeAt({ lexeme, count }: Tokens, i: number): number {
  return i < count ? lexeme[i] : 0;
}

/** “|Declined| to comment”, “|refused| comment”, “|refused| to speak”. */
function isRefused(tokens: Tokens, i: number): boolean {
  const first = lexemeAt(tokens, i + 1);
  const next = first === to ? lexemeAt(tokens, i + 2) : first;
  return answers.has(next) || speech.has(next);
}

/** “Did |not| (immediately) respond”, “could |not| be reached”, “was |not| (immediately) clear”. */
function isLeftOpen(tokens: Tokens, i: number): boolean {
  const before = tokens.lexeme[i - 1];
  const first = lexemeAt(tokens, i + 1);
  const second = lexemeAt(tokens, i + 2);
  const next = answers.has(first) ? first : second;
  if (did.has(before)) return answers.has(next) || (first === take && second === questions);
  if (being.has(before)) return known.has(first) || known.has(second);
  return before === could && next === reached;
}

/** “The |court| on Tuesday remanded”, “|Justice| Iris Obi adjourned”: what a court does it does in public. */
function isOfCourt(tokens: Tokens, i: number): boolean {
  return isNear(courts, tokens, i, -10, 0);
}

/** “Was founded |in 2015|”, “was built by monks |in| about |1132|”. */
function isDated({ lexeme, kind, count }: Tokens, i: number): boolean {
  for (let j = i + 1; j < Math.min(count, i + 6); j++)
    if (kind[j] === TokenKind.number) return inWord === lexeme[j - 1] || inWord === lexeme[j - 2];
  return false;
}

/** “|This story| was first updated”: an article speaks of itself. */
function isOfThisStory(tokens: Tokens, i: number): boolean {
  const { lexeme, sentence } = tokens;
  if (!isNear(being, tokens, i, -2, 0)) return false;
  // “Some quotes have been edited”
  if (isNear(quoted, tokens, i, -4, 0)) return true;
  for (let j = i - 1; j > 0 && j > i - 8 && sentence[j - 1] === sentence[i]; j--)
    if (stories.has(lexeme[j]) && lexeme[j - 1] === thisWord) return true;
  return false;
}

/** “Is the capital of Norland”, “is a small town in the east”, but “is a city in crisis”. */
function isWhatPlace(tokens: Tokens, i: number): boolean {
  const { lexeme, shape } = tokens;
  if (!isNear(being, tokens, i, -5, -1) || !wheres.has(lexemeAt(tokens, i + 1))) return false;
  const at = lexemeAt(tokens, i + 2) === the ? i + 3 : i + 2;
  return at < tokens.count && (shape[at] === TokenShape.capitalised || regions.has(lexeme[at]));
}

function opens({ sentence }: Tokens, i: number): boolean {
  return i === 0 || sentence[i - 1] !== sentence[i];
}

/** “The cause of the collapse |was not immediately clear|”, “the cause |is being investigated|”. */
function isOpen({ lexeme, sentence, count }: Tokens, i: number): boolean {
  for (let j = i + 1; j < Math.min(count, i + 12) && sentence[j] === sentence[i]; j++)
    if (open.has(lexeme[j]) || (lexeme[j] === not && (known.has(lexeme[j + 1]) || known.has(lexeme[j + 2]))))
      return true;
  return false;
}

const open = hashesOf('unknown unclear investigated investigation');
const known = hashesOf('clear known');
const courts = hashesOf('court judge justice magistrate magistrates bench jury tribunal');
const stands = hashesOf('stand stands stood standing faces face facing');
const facing = hashesOf('faces face facing faced awaits awaiting');
const receiving = hashesOf(
  'received receives given handed serving served serves carries carry faces face facing',
);
const answering = hashesOf('face faces faced facing deny denies denied denying admit admits admitted');
const estimates = hashesOf('cost costs number figure total toll value damage price bill share');
const answers = hashesOf(
  'comment answer discuss respond reply return elaborate specify name identify disclose confirm',
);
const speech = hashesOf('speak talk say');
const pleas = hashesOf('pleaded pleads plead pleading pled found');
const isNot = hashesOf('isn’t wasn’t');
const did = hashesOf('did does do has have');
const witnesses = hashesOf(
  'reporter reporters correspondent correspondents photographer journalist journalists i we',
);
const nobody = hashesOf('nobody none one');
const gains = hashesOf('won took received got polled secured');
const perfects = hashesOf('have has');
const quoted = hashesOf('quotes answers interview conversation transcript letters');
const stories = hashesOf('story article report post page headline');
const wheres = hashesOf('of in on near');
const regions = hashesOf(
  'north south east west northeast northwest southeast southwest centre center interior province coast',
);
const [not, to, could, reached, on, take, questions, withWord, the, inWord, by, thisWord, of, been, changed] =
  'not to could reached on take questions with the in by this of been changed'.split(' ').map(hashString);
const [no, that, counted] = ['no', 'that', 'counted'].map(hashString);
const prisons = hashesOf('jail prison custody');
