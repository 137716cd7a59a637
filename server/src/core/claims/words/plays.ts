import { hashesOf } from '../../base/index.ts';

/** Words of play that seldom mean anything else, in `Says.game`, too. */
export const plays = `match matches half-time halftime kick-off kickoff goalkeeper keeper striker strikers midfielder midfielders winger
  foul fouls fouled offside referee referees penalty penalties equaliser equalizer equalised equalized equalising
  equalizing goalless scoreline scoreboard free-kick header volley volleyed substituted midfield stoppage injury-time
  extra-time goal goals scored scorer scorers hat-trick inning innings wicket wickets batsman batting bowled bowling
  overs pitcher homer homers baseman shortstop bullpen quarterback touchdown touchdowns rebounds dunk three-pointer
  layup puck faceoff power-play goaltender tiebreak tie-break deuce backhand scrum fly-half lap laps podium peloton
  knockout bantamweight featherweight lightweight welterweight middleweight flyweight cruiserweight southpaw uppercut
  uppercuts knockdown ringside undercard scorecards punches unbeaten prize-fighter prize-fighters prizefighter birdie
  birdies bogey bogeys fairway pole-position paddock`;

/** Whether a word tells of play, and of little else. */
export function isPlay(lexeme: number): boolean {
  return lexemes.has(lexeme);
}

/** Words of which the model of claims has not learned. */
const further =
  'goalkeepers stoppage-time crossbar goalmouth touchline full-time headers dribbled scoresheet shutout keepers';
const lexemes = hashesOf(`${plays} ${further}`);
