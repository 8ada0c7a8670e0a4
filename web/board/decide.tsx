import { useMemo } from "preact/hooks";
import { Button } from "../controls/button";
import { Kit, type KitTools, useKit } from "../kit/context";
import { Vote } from "../vote/vote";
import type { DecideView } from "./view";

/** The vote on the actions of all groups: its commands go to the board, under the name of the vote. */
export function Decide({ view }: { view: DecideView }) {
  const kit = useKit();
  const ofTheVote = useMemo((): KitTools => {
    const send: KitTools["send"] = (name, args = {}, how) => kit.send("vote", { name, args }, how);
    return { ...kit, send };
  }, [kit]);
  const { alike } = view;
  return (
    <>
      {alike && (
        <p>
          {alike.told}{" "}
          <Button onPress={() => kit.send("reveal", { code: alike.code, on: true })}>
            {alike.button}
          </Button>
        </p>
      )}
      <Kit.Provider value={ofTheVote}>
        <Vote view={view} />
      </Kit.Provider>
    </>
  );
}
