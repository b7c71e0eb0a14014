/**
 * SQL of one row for each consignee and lot of the frozen lines that `where` lets in (`line` is the line, `$1` the recall): what was
 * shipped, what came back, and what is open: neither told of nor come back, as the balance counts it (RCL-6).
 */
export const accounts = (where: string): string => `
  SELECT held.consignee, held.lot_id, held.shipped, held.lines, coalesce(back.returned, 0) AS returned,
         held.shipped - coalesce(back.returned, 0) + coalesce(back.handed_back, 0)
           - coalesce(said.still_there + said.sold + said.destroyed, 0) AS open
    FROM (SELECT line.consignee, line.lot_id, sum(line.quantity) AS shipped, count(*) AS lines
            FROM quality.recall_line line WHERE line.recall = $1 AND ${where} GROUP BY line.consignee, line.lot_id) held
    LEFT JOIN (SELECT consignee, lot_id, sum(quantity) AS returned, sum(handed_back) AS handed_back
                 FROM quality.recall_return WHERE recall = $1 GROUP BY consignee, lot_id) back USING (consignee, lot_id)
    LEFT JOIN quality.recall_confirmation said
      ON said.recall = $1 AND said.consignee = held.consignee AND said.lot_id = held.lot_id AND said.current`;
