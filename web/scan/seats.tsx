import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import type { Then } from "./then";
import type { SeatsView } from "./view";

interface SeatsProps {
  seats: SeatsView;
  then: Then;
}

export function Seats({ seats, then }: SeatsProps) {
  const { send } = useKit();
  return (
    <div class="rl-scan-seats" role="group" aria-label={seats.title}>
      <div class="rl-row">
        {seats.rows.map((seat) => (
          <Button
            key={seat.id}
            disabled={!seat.open}
            pressed={seat.current}
            onPress={() => send("sit", { seat: seat.id })}
          >
            {seat.label}
          </Button>
        ))}
      </div>
      <div class="rl-row">
        <span class="rl-soft">{seats.count}</span>
        <Button kind="plain" disabled={!seats.add.enabled} onPress={() => send("add_seat")}>
          {seats.add.label}
        </Button>
        <Button kind="plain" onPress={() => send("show_now").then(then)}>
          {seats.show}
        </Button>
      </div>
    </div>
  );
}
