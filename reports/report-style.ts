export const REPORT_STYLE = `
body{font:1rem/1.55 system-ui,"Segoe UI","DejaVu Sans",sans-serif;color:#1b1f24;background:#fff;max-width:52rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.6rem}h2{font-size:1.25rem;border-top:1px solid #c9d0d6;padding-top:1.5rem;margin-top:2.5rem;overflow-wrap:anywhere}h3{font-size:1.05rem;margin-top:1.5rem}
.quiet{color:#57606a}.unread{color:#8c1d18;font-weight:600}
.checklist{list-style:none;padding:0;columns:2}.checklist li{break-inside:avoid;padding:.15rem 0}.checklist .ontbreekt,.checklist .onjuist{color:#8c1d18}
.findings li{margin:.9rem 0;padding-left:.25rem}.findings p{margin:.2rem 0}.badge{border:1px solid currentColor;border-radius:.25rem;padding:0 .4rem;font-size:.85rem}
.fout .badge{color:#8c1d18}.waarschuwing .badge{color:#704800}.tip .badge{color:#22506e}
del{color:#8c1d18}ins{color:#1d5b2a;text-decoration:none;font-weight:600}
.letter{border:1px solid #d5dae0;padding:1.25rem 1.75rem;border-radius:.25rem}.letter .letterhead,.letter .footer{color:#57606a;font-size:.9rem}.letter h4{margin:1rem 0 .25rem}.letter .item{margin:.25rem 0 .25rem 1rem}
mark{background:none;color:inherit;border-bottom:2px dotted #704800}mark.fout{border-bottom:3px double #b3261e}mark.tip{border-bottom:2px dashed #22506e}
@media print{body{margin:0;max-width:none}section{break-inside:auto}}
`
