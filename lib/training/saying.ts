const FORMS =
  'say says said saying tell tells telling told write writes wrote written writing ask asks asked asking add adds added adding note notes noted noting report reports reported reporting reportedly argue argues argued arguing announce announces announced announcing claim claims claimed claiming suggest suggests suggested suggesting explain explains explained explaining acknowledge acknowledges acknowledged acknowledging insist insists insisted insisting warn warns warned warning declare declares declared declaring state states stated stating statement statements according accuse accuses accused accusing deny denies denied denying tweet tweets tweeted tweeting reply replies replied respond responds responded responding conclude concludes concluded concluding concede concedes conceded conceding contend contends contended contending assert asserts asserted asserting allege alleges alleged alleging allegedly call calls called calling describe describes described describing quote quotes quoted quoting admit admits admitted admitting confirm confirms confirmed confirming predict predicts predicted predicting recall recalls recalled recalling testify testifies testified testifying show shows showed shown found find finds estimate estimates estimated';
const SAYING = new RegExp(`\\b(?:${FORMS.split(' ').join('|')})\\b`, 'i');

/** Whether a cue's words carry an act of saying, of writing or of showing, as against a wish, a plan or an opinion. */
export function isSaying(cue: string): boolean {
  return SAYING.test(cue);
}
