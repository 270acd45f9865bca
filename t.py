import subprocess,sys
FR="Le président français a annoncé mercredi que le gouvernement réduirait les impôts. « C’est une décision très importante », a-t-il déclaré. L’économie européenne s’est améliorée l’été dernier ; les élèves ont été reçus à Nîmes."
SC="中国人民银行周三宣布将基准利率下调五十个基点。分析人士说,这一决定出乎市场意料。官员们表示,经济增长正在放缓,需要更多的支持。"
TC="中央銀行週三宣布將基準利率調降五十個基點。分析師說,這項決定出乎市場意料。官員們表示,經濟成長正在放緩,需要更多的支持。"
JA="日本銀行は水曜日に政策金利を引き下げると発表した。アナリストは、この決定は予想外だったと述べた。経済の成長は鈍化している。"
KO="한국은행은 수요일에 기준금리를 인하한다고 발표했다. 분석가들은 이 결정이 예상 밖이었다고 말했다. 경제 성장이 둔화되고 있다."
EN="The central bank cut its key rate on Wednesday. Analysts said the move was unexpected. Growth is slowing."
def run(*a,inp=None):
    p=subprocess.run(["recto",*a],input=inp,capture_output=True,timeout=60);return p.returncode,p.stdout,p.stderr.decode(errors='replace')
def chk(name,text,enc,guess,pre=b''):
    b=pre+text.encode(enc)
    open("x.txt","wb").write(b)
    rc,o,e=run("segment","x.txt")
    got=o.decode('utf8',errors='replace').replace("\n","").replace(" ","")
    ok=got==text.replace(" ","").replace("\n","")
    print("OK " if ok and rc==0 and (bool(e.strip())==guess) else "BAD",name,rc,e.strip()[:200], "" if ok else got[:80])
for n,t,enc in [("fr1252",FR,"cp1252"),("gb",SC,"gb18030"),("big5",TC,"big5"),("sjis",JA,"shift_jis"),("euckr",KO,"euc_kr"),("eucjp",JA,"euc_jp")]:
    chk(n,t,enc,True); 
    chk(n+" short",t[:25],enc,True)
    chk(n+" vshort",t[:9],enc,True)
    chk(n+" long",(t+"\n")*30,enc,True)
for t,n in [(SC,"zh"),(EN,"en"),(FR,"fr"),(JA,"ja"),(TC,"tc")]:
  for enc,bom in [("utf-16-le",b'\xff\xfe'),("utf-16-be",b'\xfe\xff')]:
    chk(n+enc+"bom",t,enc,False,bom); chk(n+enc+"nobom",t,enc,True); chk(n+enc+"nobomshort",t[:8],enc,True)
for t,n in [(SC,"zh"),(EN,"en"),(FR,"fr"),(JA,"ja"),(TC,"tc"),(KO,"ko")]:
    chk(n+" utf8",t,"utf8",False)
    for k in (1,2,3,4,5,7,10): chk(n+f" utf8 {k}",t[:k].strip(),"utf8",False)
    chk(n+"u8bom",t,"utf8",False,b'\xef\xbb\xbf'); chk(n+" long",(t+"\n")*300,"utf8",False)
# é-only word
for w in ["é","été","ça","中","中国","奇安信","“","—","Ã©tÃ©","Ça va"]: chk("u8 "+w,w,"utf8",False)
# bad bytes
import random
random.seed(5)
for n,t in [("zh",SC),("fr",FR),("en",EN),("ja",JA),("ko",KO),("zhlong",(SC+"\n")*200),("frlong",(FR+"\n")*200),("enlong",(EN+"\n")*200)]:
  for k in range(12):
    b=bytearray(t.encode())
    if k<8:
        # replace at char boundary: insert
        pos=random.randrange(len(t)); off=len(t[:pos].encode()); bad=random.choice([0xff,0xfe,0x80,0xc0,0xe9,0xa0]); 
        b[off:off]=bytes([bad]); exp=off
    else:
        # cut mid-character
        i=len(t)-1
        while len(t[i].encode())==1:
            i-=1
            if i<0: break
        if i<0: continue
        off=len(t[:i].encode()); b=b[:off+1+ (k%2 if len(t[i].encode())>2 else 0)]; exp=off
    open("y.txt","wb").write(b)
    for cmd in (["segment","y.txt"],["summarise","y.txt"]):
        rc,o,e=run(*cmd)
        if not(rc==65 and str(exp) in e.replace(',','') and not o): print("BAD",n,k,cmd,hex(bad) if k<8 else 'cut',exp,"of",len(b),rc,e.strip()[:160])
    lines=[f"line {j}\t{l}" for j,l in enumerate(t.split("\n")) if l]
    tb=bytearray(("en\tzh\n"+"\n".join(lines)+"\n").encode()); 
    if k<8:
        s=tb.decode(); pos=random.randrange(8,len(s)); off=len(s[:pos].encode()); tb[off:off]=bytes([bad]); 
    else:
        if len(t.encode())==len(t): continue
        s=tb.decode(); i=max(j for j,c in enumerate(s) if ord(c)>127); off=len(s[:i].encode()); tb=tb[:off+1]
    open("y.tsv","wb").write(tb)
    import os
    if os.path.exists("y.db"): os.remove("y.db")
    rc,o,e=run("import","-m","y.db","y.tsv")
    if not(rc==65 and str(off) in e.replace(',','')): print("BAD import",n,k,hex(bad) if k<8 else 'cut',off,"of",len(tb),rc,e.strip()[:160], )
    if os.path.exists("y.db"): print("y.db left after", n,k)
