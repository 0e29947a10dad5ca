/**
 * Words that are somebody's name and yet occur in audit prose with a capital far more often as what they are.
 * Alone they are no name; beside another name or a title they are.
 */
export const RARELY_NAMES: ReadonlySet<string> = new Set(
  [
    'case child young small church field fields lane school worker court law foster police street ward wards page day days night good best long short more home house hall park parks north south east west may april june august march will head major parent parents king judge sergeant constable cousin cousins duty chance justice major minor junior senior young younger elder fielding',
    'english french welsh ireland england holland german christian police read reading cross main light law prior power powers price wall walls lever lodge lock list line lines major ledger large last lead keys key judge horn hood hay hand hands grant grants good gates frost french fox frame forms flood foreman first field farmer ferry edge drake downs doctor deputy deacon cuff cutting crook cox court cope close cliff chambers cash cape butt bush burn bull buckle brook brand bond blessing best benefit bell beech barber banks band baker',
    'stock stocks store storey strange strong sweet swift temple tests towers turning twist usher vine wake waters watts weeks wells wild winter winters summer summers spring autumn wood woods worth wright can do so my no me he an in on to you her his she said non chi ho how son long hung long hang line other van flat split other ion ram my tang tan song ma dung praise favour divine precious guest rule salt scales self sellers severs sharp shore silver skipper slack smart smiles snow spark sparks stamp staples stark steel steer steward stone',
    'little much few less own past early late near far drew sue raw real reel rice rich rider round rush sands savage seaman painter partridge peel pike pope potter porter pot miller mills monk moody moss mould mountain noble oil open mean manning marks marsh masters meadows lamb lake lacy hunt hunter hull hopper holder hills hill hind heron heap hart hardy hale guy green grey gray golden goldsmith glass gentle game gale fuller fry flower flowers flint fish fisher fell eagle earl eddy downing don dick dent dean darling crane crow coward cotton cook church carpenter cannon butcher brown bland black blue white bishop birch bird berry beard bates baron',
    'destiny faith charity trinity serenity harmony liberty prudence patience mercy melody angel prince princess king storm sky river ocean summer star dawn nova phoenix indigo pilgrim legend ace justice royal reef',
  ]
    .join(' ')
    .split(' '),
);
