import { useMemo } from "preact/hooks";
import { Kit, type KitTools, useKit } from "../kit/context";
import type { VoteView } from "../vote/view";
import { Vote } from "../vote/vote";

/** The vote on the actions of all groups: its commands go to the board, under the name of the vote. */
export function Decide({ view }: { view: VoteView }) {
  const kit = useKit();
  const ofTheVote = useMemo((): KitTools => {
    const send: KitTools["send"] = (name, args = {}, how) => kit.send("vote", { name, args }, how);
    return { ...kit, send };
  }, [kit]);
  return (
    <Kit.Provider value={ofTheVote}>
      <Vote view={view} />
    </Kit.Provider>
  );
}
