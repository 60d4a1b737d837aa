# Worksheets: what the engine says. Each sheet has its own words in packs/sheets.

## Safety lines (decisions, section 4)

sheet-safety-practitioner = Do this with your practitioner first.
sheet-safety-unchecked = No health professional has checked this page yet.
sheet-safety-pacing = Does effort make you worse hours or days later? Have you had a heart event, or are you having cancer treatment? Then no trials and no increases. Stay within your limits, and agree each step with your practitioner.
sheet-safety-steps = Start low. Set each step with your practitioner. Stay if you can; leaving is fine. Never for trauma memories. Never for anything truly unsafe, such as a person who harms you. Never for effort or body signs with heart or lung disease.
